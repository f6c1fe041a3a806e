using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ZiZhiJin.Api.Tests.Hosting;

/// <summary>A grey PNG of any size, with a secret written into it as cameras and programs do.</summary>
public static class TestPicture
{
    public const string Secret = "GPS 31.2304 121.4737";

    public static byte[] Png(int width, int height) =>
    [
        0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Chunk("IHDR", [.. Number(width), .. Number(height), 8, 0, 0, 0, 0]),
        .. Chunk("tEXt", [.. "Comment\0"u8, .. Encoding.ASCII.GetBytes(Secret)]), .. Chunk("IDAT", Lines(width, height)), .. Chunk("IEND", []),
    ];

    public static MultipartFormDataContent AsForm(byte[] bytes, string field = "file") => new() { { new ByteArrayContent(bytes), field, "wx-photo" } };

    /// <summary>The id of a photo that somebody uploads.</summary>
    public static async Task<Guid> Upload(this TestUser user, int width = 40, int height = 30) =>
        (await user.SendContent(HttpMethod.Post, "/api/photos", AsForm(Png(width, height)))).Must(System.Net.HttpStatusCode.Created).Json.GetProperty("id").GetGuid();

    private static byte[] Lines(int width, int height)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest))
            for (var line = 0; line < height; line++) zlib.Write([0, .. Enumerable.Repeat((byte)(line * 7), width)]);
        return packed.ToArray();
    }

    private static byte[] Chunk(string name, byte[] data)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. data];
        return [.. Number(data.Length), .. named, .. Number((int)Crc(named))];
    }

    private static byte[] Number(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }
}
