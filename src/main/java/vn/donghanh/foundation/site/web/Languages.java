package vn.donghanh.foundation.site.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import vn.donghanh.foundation.site.Texts;

/// Vietnamese first, English complete; `?lang=` changes it, a cookie remembers it.
@Configuration(proxyBeanMethods = false)
class Languages implements WebMvcConfigurer {

  @Bean
  MessageSource messageSource() throws java.io.IOException {
    var files = new PathMatchingResourcePatternResolver().getResources("classpath*:/messages/*_vi.properties");
    var source = new ResourceBundleMessageSource();
    source.setBasenames(Arrays.stream(files)
        .map(file -> "messages/" + String.valueOf(file.getFilename()).replace("_vi.properties", ""))
        .sorted().toArray(String[]::new));
    source.setDefaultEncoding(StandardCharsets.UTF_8.name());
    source.setDefaultLocale(Texts.VIETNAMESE);
    source.setAlwaysUseMessageFormat(true);
    return source;
  }

  @Bean
  LocaleResolver localeResolver() {
    var resolver = new CookieLocaleResolver("lang") {
      @Override
      protected Locale parseLocaleValue(String value) {
        return "en".equals(value) ? Texts.ENGLISH : Texts.VIETNAMESE;
      }
    };
    resolver.setDefaultLocale(Texts.VIETNAMESE);
    resolver.setCookieMaxAge(Duration.ofDays(365));
    resolver.setCookieHttpOnly(true);
    resolver.setCookieSameSite("Lax");
    return resolver;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    var change = new LocaleChangeInterceptor() {
      @Override
      protected Locale parseLocaleValue(String value) {
        return "en".equals(value) ? Texts.ENGLISH : Texts.VIETNAMESE;
      }
    };
    change.setParamName("lang");
    registry.addInterceptor(change);
  }
}
