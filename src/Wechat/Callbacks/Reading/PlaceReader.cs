using ZiZhiJin.Wechat.Callbacks.Messages;

namespace ZiZhiJin.Wechat.Callbacks.Reading;

/// <summary>The platform writes a place in three ways. Nothing when there are no degrees.</summary>
internal static class PlaceReader
{
    public static Place? Sent(Fields fields) => Of(fields.Measure("Location_X"), fields.Measure("Location_Y"), fields.Word("Label"));

    public static Place? Reported(Fields fields) => Of(fields.Measure("Latitude"), fields.Measure("Longitude"), label: null);

    public static Place? Chosen(Fields fields) => fields.Child("SendLocationInfo") is { } info ? Sent(info) : null;

    private static Place? Of(double? latitude, double? longitude, string? label) =>
        latitude is >= -90 and <= 90 && longitude is >= -180 and <= 180 ? new Place(latitude.Value, longitude.Value, label ?? "") : null;
}
