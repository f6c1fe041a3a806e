namespace ZiZhiJin.Api.Presence;

/// <param name="Url">What the QR says.</param>
/// <param name="ValidFor">Milliseconds until the next one should be fetched.</param>
public sealed record VenueCodeAnswer(string Code, string Url, int ValidFor);
