package vn.donghanh.foundation.site.web;

import gg.jte.Content;
import vn.donghanh.foundation.site.Frame;

/// The main part of the first page, which needs to know its reader.
public interface HomeMain {
  Content of(Frame frame);
}
