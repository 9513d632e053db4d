package vn.donghanh.foundation.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.MappedInterceptor;
import vn.donghanh.Actor;
import vn.donghanh.foundation.clock.Today;
import vn.donghanh.foundation.site.CurrentActor;

/// A handler says `Actor actor` and knows who asks, `Today today` and knows the day; and before any handler of any
/// mapping stands the keeper of the gates.
@Configuration(proxyBeanMethods = false)
class Arguments implements WebMvcConfigurer {
  private final CurrentActor actors;
  private final Today today;

  Arguments(CurrentActor actors, Today today) {
    this.actors = actors;
    this.today = today;
  }

  // A mapped interceptor reaches every mapping of the application, the actuator's too.
  @Bean
  static MappedInterceptor gates(GateKeeper keeper) {
    return new MappedInterceptor(null, keeper);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new Given());
  }

  private final class Given implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == Actor.class || parameter.getParameterType() == Today.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer page,
        NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
      if (parameter.getParameterType() == Today.class) {
        return today;
      }
      var http = request.getNativeRequest(HttpServletRequest.class);
      return http == null ? Actor.VISITOR : actors.of(http);
    }
  }
}
