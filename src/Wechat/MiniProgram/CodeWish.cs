namespace ZiZhiJin.Wechat.MiniProgram;

/// <summary>What a mini-program code carries: at most 32 of digits, letters and <c>!#$&amp;'()*+,/:;=?@-._~</c>.</summary>
public sealed record CodeWish(string Scene)
{
    /// <summary>Without leading slash and without query; nothing opens the first page.</summary>
    public string? Page { get; init; }

    /// <summary>Pixels, 280 to 1280.</summary>
    public int Width { get; init; } = 430;

    /// <summary>For print on a coloured ground: a PNG without a ground of its own instead of a JPEG.</summary>
    public bool IsTransparent { get; init; }
}
