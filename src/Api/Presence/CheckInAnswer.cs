namespace ZiZhiJin.Api.Presence;

/// <param name="First">Whether it was this request that checked in, and not an earlier one.</param>
public sealed record CheckInAnswer(DateTimeOffset CheckedInAt, bool First);
