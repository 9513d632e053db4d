package vn.donghanh.foundation.reference.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donghanh.foundation.reference.Country;
import vn.donghanh.foundation.reference.Market;
import vn.donghanh.foundation.reference.Mission;
import vn.donghanh.foundation.reference.TradeAgreement;

/// A country with what stands between it and Viet Nam.
///
/// @param group      the group of markets it belongs to, null for Viet Nam itself and places without people
/// @param missions   those responsible for it, host first
/// @param agreements free trade agreements in force with it today
public record CountryRow(Country country, @Nullable Market group, List<Mission> missions, List<TradeAgreement> agreements) {}
