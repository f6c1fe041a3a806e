using ZiZhiJin.Domain.Community.Photos;

namespace ZiZhiJin.Domain.Activities;

/// <summary>What is taken into a dossier beside texts: pictures, short videos, PDFs; told by their first bytes, never by their names.</summary>
public static class DossierFilePolicy
{
    public const int HeadBytes = 32;

    /// <summary>Nothing when it is a picture.</summary>
    /// <exception cref="MalformedException">None of them, or too large.</exception>
    public static DossierFileKind? KindOf(ReadOnlySpan<byte> head, long length, long mostVideoBytes)
    {
        if (length == 0) throw Malformed("dossier.file-missing", "请选一张照片、一段视频或者一个 PDF 文件。");
        var isVideo = VideoFile.Begins(head);
        var most = isVideo ? mostVideoBytes : PhotoPolicy.MostBytes;
        if (length > most) throw Malformed("dossier.file-too-large", $"{(isVideo ? "视频" : "文件")}超过 {most / 1024 / 1024} MB，请剪短或压缩后再传。");
        if (isVideo) return DossierFileKind.Video;
        if (head.StartsWith("%PDF-"u8)) return DossierFileKind.Document;
        return IsPicture(head) ? null : throw Unreadable();
    }

    public static MalformedException Unreadable() => Malformed("dossier.file-unreadable", "只能上传照片（JPEG、PNG、WebP）、MP4 视频或 PDF 文件。这个文件不是其中一种，或者已经损坏。");

    private static bool IsPicture(ReadOnlySpan<byte> head) =>
        head is [0xFF, 0xD8, 0xFF, ..] or [0x89, (byte)'P', (byte)'N', (byte)'G', ..] || (head.StartsWith("RIFF"u8) && head.Length > 12 && head[8..].StartsWith("WEBP"u8));

    private static MalformedException Malformed(string code, string sentence) => new(code, "file", sentence);
}
