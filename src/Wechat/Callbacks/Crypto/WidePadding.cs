namespace ZiZhiJin.Wechat.Callbacks.Crypto;

/// <summary>PKCS#7 to blocks of 32 bytes, twice those of the cipher. The framework's own padding knows 16 and refuses the rest.</summary>
internal static class WidePadding
{
    private const int Block = 32;

    public static byte[] Add(byte[] plain)
    {
        var pad = Block - plain.Length % Block;
        var padded = new byte[plain.Length + pad];
        plain.CopyTo(padded, 0);
        padded.AsSpan(plain.Length).Fill((byte)pad);
        return padded;
    }

    /// <summary>What stands before the padding; nothing at all when the padding is wrong.</summary>
    public static ReadOnlySpan<byte> Strip(ReadOnlySpan<byte> padded)
    {
        if (padded.IsEmpty) return [];
        var pad = padded[^1];
        if (pad is 0 or > Block || pad > padded.Length) return [];
        return padded[^pad..].ContainsAnyExcept(pad) ? [] : padded[..^pad];
    }
}
