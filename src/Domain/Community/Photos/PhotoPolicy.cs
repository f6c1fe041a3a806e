namespace ZiZhiJin.Domain.Community.Photos;

/// <summary>What is taken for a photo, and how it is kept.</summary>
public static class PhotoPolicy
{
    public const int MostBytes = 10 * 1024 * 1024;

    /// <summary>Uploads of an account that nothing names.</summary>
    public const int MostUnused = 30;

    /// <summary>Pixels of the longer side, of the picture that is kept and of the small one.</summary>
    public const int LargestSide = 2048, SmallSide = 320;

    private const long MostPixels = 64_000_000;

    /// <summary>How long an upload is kept that nothing names.</summary>
    public static readonly TimeSpan UnusedLife = TimeSpan.FromDays(1);

    /// <summary>How long after an upload the platform may be asked about it: it wants to have seen its sender lately.</summary>
    public static readonly TimeSpan CheckedWithin = TimeSpan.FromHours(1);

    /// <summary>Refuses as malformed what is no JPEG, PNG or WebP by its content, or unfolds to more than 64 million pixels.</summary>
    public static PictureSize Check(ReadOnlySpan<byte> bytes)
    {
        var size = PictureHeader.Read(bytes) ?? throw Unreadable();
        if ((long)size.Width * size.Height > MostPixels) throw Malformed("photo.too-large", "照片的像素太多，请压缩后再传。");
        return size;
    }

    public static MalformedException Unreadable() => Malformed("photo.unreadable", "这不是可以读的照片，请上传 JPEG、PNG 或 WebP 图片。");

    private static MalformedException Malformed(string code, string sentence) => new(code, "file", sentence);
}
