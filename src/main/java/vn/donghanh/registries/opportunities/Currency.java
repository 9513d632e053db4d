package vn.donghanh.registries.opportunities;

/// Đơn vị tiền: the currencies in which a scale may be said.
public enum Currency { VND, USD, EUR, JPY, KRW, CNY }
