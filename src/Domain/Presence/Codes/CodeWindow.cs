namespace ZiZhiJin.Domain.Presence.Codes;

/// <summary>Ten seconds of which a code speaks, numbered from 1970 on.</summary>
public static class CodeWindow
{
    public static readonly TimeSpan Length = TimeSpan.FromSeconds(10);

    public static uint Of(DateTimeOffset moment) => checked((uint)(moment.ToUnixTimeSeconds() / (long)Length.TotalSeconds));

    public static DateTimeOffset StartOf(uint window) => DateTimeOffset.FromUnixTimeSeconds(window * (long)Length.TotalSeconds);
}
