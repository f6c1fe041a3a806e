using System.Buffers.Binary;

namespace ZiZhiJin.Domain.Community.Photos;

/// <summary>Tells pictures by their first bytes, whatever they are called, and reads how large they would unfold.</summary>
public static class PictureHeader
{
    /// <summary>Nothing when it is no JPEG, PNG or WebP, or broken before its size.</summary>
    public static PictureSize? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30) return null;
        var size = bytes switch
        {
            [0xFF, 0xD8, 0xFF, ..] => Jpeg(bytes),
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Png(bytes),
            _ when bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) => Webp(bytes[12..]),
            _ => null,
        };
        return size is { Width: > 0, Height: > 0 } ? size : null;
    }

    private static PictureSize? Png(ReadOnlySpan<byte> bytes) => bytes[12..].StartsWith("IHDR"u8)
        ? new(BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]))
        : null;

    // Segment by segment, up to the first frame: SOF0 to SOF15 without DHT, JPG and DAC.
    private static PictureSize? Jpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 9 < bytes.Length;)
        {
            if (bytes[at] != 0xFF) return null;
            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return new(BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            at += 2 + Math.Max(2, (int)BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]));
        }

        return null;
    }

    private static PictureSize? Webp(ReadOnlySpan<byte> chunk)
    {
        var body = chunk[8..];
        if (chunk.StartsWith("VP8X"u8)) return new(1 + Three(body[4..]), 1 + Three(body[7..]));
        if (chunk.StartsWith("VP8 "u8)) return new(BinaryPrimitives.ReadUInt16LittleEndian(body[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(body[8..]) & 0x3FFF);
        if (!chunk.StartsWith("VP8L"u8)) return null;
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(body[1..]);
        return new((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
    }

    private static int Three(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
