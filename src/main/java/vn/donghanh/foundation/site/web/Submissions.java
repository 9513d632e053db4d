package vn.donghanh.foundation.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.donghanh.foundation.site.Submitted;

/// A handler says `Submitted form` and has what was typed. When something in it is wrong and the page is shown again,
/// the answer is 422: programs and monitors then need not read the page to know that nothing was done.
@Configuration(proxyBeanMethods = false)
class Submissions implements WebMvcConfigurer {
  private static final String FORM = Submissions.class.getName();
  private static final int UNPROCESSABLE = 422;

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new Typed());
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addInterceptor(new Judge());
  }

  private static final class Typed implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == Submitted.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer page, NativeWebRequest request,
        @Nullable WebDataBinderFactory binders) {
      var form = Submitted.of(request.getParameterMap());
      request.setAttribute(FORM, form, RequestAttributes.SCOPE_REQUEST);
      return form;
    }
  }

  private static final class Judge implements HandlerInterceptor {

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView shown) {
      var page = shown == null ? null : shown.getViewName();
      if (page != null && !page.startsWith("redirect:") && "POST".equals(request.getMethod())
          && request.getAttribute(FORM) instanceof Submitted form && !form.clean()) {
        response.setStatus(UNPROCESSABLE);
      }
    }
  }
}
