namespace ZiZhiJin.WechatSandbox.Phones;

/// <summary>
/// Something that somebody does with their phone. Act is one of: follow, unfollow, scan, tap, link, say, image, voice, place, open, visit, allow, refuse,
/// switch-off, withdraw, block, unblock, keep-apart, keep-together (whether the platform says that both accounts know one person). Account is official or mini.
/// </summary>
public sealed record PhoneAct(string Act)
{
    public string Account { get; init; } = "official";

    /// <summary>What is said, or what voice recognition heard, or the label of a place.</summary>
    public string? Text { get; init; }

    /// <summary>A scene, a menu key, an address, or where customer service was opened from.</summary>
    public string? Key { get; init; }

    /// <summary>A photograph of one's own; without one a picture of almost nothing goes.</summary>
    public byte[]? Picture { get; init; }

    public IReadOnlyList<string> TemplateIds { get; init; } = [];

    public double Latitude { get; init; } = 31.2304;

    public double Longitude { get; init; } = 121.4737;

    /// <summary>So often is the message delivered again although it was answered, as if the answer had been lost.</summary>
    public int Repeats { get; init; }
}
