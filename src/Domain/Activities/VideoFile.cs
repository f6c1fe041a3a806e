using System.Buffers.Binary;
using System.Text;

namespace ZiZhiJin.Domain.Activities;

/// <summary>
/// A video in the container that phones write (MP4, ISO base media file format), judged by its boxes. It is kept as it is, but for the boxes in which a phone notes
/// where it was filmed and by whom: these become empty ones of the same length, so nothing behind them moves.
/// </summary>
public sealed class VideoFile
{
    private const int Header = 8, LongHeader = 16, MostBoxes = 10_000, Deepest = 3;

    private static readonly HashSet<string> Brands = ["isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "MSNV", "3gp4", "3gp5", "3gp6", "qt  "];
    private static readonly HashSet<string> Opened = ["moov", "trak", "mdia"], Emptied = ["udta", "meta", "uuid"];
    private readonly List<(long At, long End)> _emptied = [];
    private readonly HashSet<string> _seen = [];
    private int _boxes;

    private VideoFile()
    {
    }

    /// <summary>Whether the first bytes are those of such a file, of a brand that phones and browsers play.</summary>
    public static bool Begins(ReadOnlySpan<byte> head) => head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8) && Brands.Contains(Encoding.ASCII.GetString(head[8..12]));

    /// <exception cref="MalformedException">Its boxes do not fill it exactly, or it has no picture in it.</exception>
    public static VideoFile Read(Stream file)
    {
        var video = new VideoFile();
        if (!video.Walk(file, (0, file.Length), 0) || !video._seen.IsSupersetOf(["ftyp", "moov", "mdat"])) throw DossierFilePolicy.Unreadable();
        return video;
    }

    /// <summary>Writes the file without what was noted in it.</summary>
    public async Task CopyTo(Stream source, Stream target, CancellationToken cancel)
    {
        var (buffer, at) = (new byte[81920], 0L);
        source.Position = 0;
        for (int read; (read = await source.ReadAsync(buffer, cancel)) > 0; at += read)
        {
            foreach (var box in _emptied) Empty(buffer.AsSpan(0, read), at, box);
            await target.WriteAsync(buffer.AsMemory(0, read), cancel);
        }
    }

    // The length and the head of the box stay; its name becomes that of free space.
    private static void Empty(Span<byte> piece, long at, (long At, long End) box)
    {
        for (var i = Math.Max(box.At + 4, at); i < Math.Min(box.End, at + piece.Length); i++)
            piece[(int)(i - at)] = i < box.At + Header ? "free"u8[(int)(i - box.At - 4)] : (byte)0;
    }

    private bool Walk(Stream file, (long From, long To) range, int depth)
    {
        Span<byte> head = stackalloc byte[LongHeader];
        for (var at = range.From; at < range.To;)
        {
            if (range.To - at < Header || ++_boxes > MostBoxes) return false;
            var (length, name, start) = Head(file, at, range.To, head);
            if (length < start - at || length > range.To - at) return false;
            _seen.Add(name);
            // A length that is written long is kept long: an emptied box must stay readable.
            if (Emptied.Contains(name) && start - at == Header) _emptied.Add((at, at + length));
            else if (Emptied.Contains(name)) return false;
            else if (Opened.Contains(name) && depth < Deepest && !Walk(file, (start, at + length), depth + 1)) return false;
            at += length;
        }

        return true;
    }

    private static (long Length, string Name, long Start) Head(Stream file, long at, long to, Span<byte> head)
    {
        file.Position = at;
        var read = file.ReadAtLeast(head, Header, throwOnEndOfStream: false);
        var (length, name) = ((long)BinaryPrimitives.ReadUInt32BigEndian(head), Encoding.ASCII.GetString(head[4..Header]));
        if (length == 1 && read == LongHeader) return (BinaryPrimitives.ReadInt64BigEndian(head[Header..]), name, at + LongHeader);
        return (length == 0 ? to - at : length, name, at + Header);
    }
}
