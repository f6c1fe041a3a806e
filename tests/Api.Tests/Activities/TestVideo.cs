using System.Buffers.Binary;
using System.Text;

namespace ZiZhiJin.Api.Tests.Activities;

/// <summary>A tiny MP4 with a place noted in it, as phones do.</summary>
internal static class TestVideo
{
    public const string Noted = "+31.2304+121.4737/";

    public static byte[] Mp4(string brand = "isom") =>
        [.. Box("ftyp", [.. Encoding.ASCII.GetBytes(brand), 0, 0, 2, 0]), .. Box("moov", [.. Box("mvhd", new byte[100]), .. Box("udta", [.. Box("©xyz", Encoding.ASCII.GetBytes(Noted))])]), .. Box("mdat", new byte[2000])];

    public static byte[] Box(string name, byte[] content)
    {
        var box = new byte[8 + content.Length];
        BinaryPrimitives.WriteInt32BigEndian(box, box.Length);
        Encoding.Latin1.GetBytes(name).CopyTo(box, 4);
        content.CopyTo(box, 8);
        return box;
    }
}
