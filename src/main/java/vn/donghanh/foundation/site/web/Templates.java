package vn.donghanh.foundation.site.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// From a name such as `needs/order` to the compiled template; every template gets the frame first.
@Configuration(proxyBeanMethods = false)
class Templates {

  @Bean
  TemplateEngine templateEngine() {
    return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "vn.donghanh.pages");
  }

  @Bean
  ViewResolver templateViews(TemplateEngine templates, Frames frames) {
    return new Resolver(templates, frames);
  }

  private record Resolver(TemplateEngine templates, Frames frames) implements ViewResolver, Ordered {

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
      return name.startsWith("redirect:") || name.startsWith("forward:") ? null : new Page(name + ".jte", templates, frames);
    }

    @Override
    public int getOrder() {
      return Ordered.HIGHEST_PRECEDENCE;
    }
  }

  private record Page(String template, TemplateEngine templates, Frames frames) implements View {

    @Override
    public String getContentType() {
      return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws Exception {
      var parameters = new HashMap<String, Object>();
      var given = model == null ? Map.<String, Object>of() : model;
      templates.getParamInfo(template).keySet().stream().filter(given::containsKey)
          .forEach(name -> parameters.put(name, given.get(name)));
      parameters.put("frame", frames.of(request));
      var page = new Utf8ByteOutput();
      templates.render(template, parameters, page);
      response.setContentType(getContentType());
      response.setContentLength(page.getContentLength());
      page.writeTo(response.getOutputStream());
    }
  }
}
