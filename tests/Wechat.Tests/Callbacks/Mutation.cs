using System.Text;

namespace ZiZhiJin.Wechat.Tests.Callbacks;

/// <summary>Small changes to good bodies: bytes turned, cut, doubled, swapped with pieces that parsers stumble over.</summary>
internal static class Mutation
{
    private static readonly string[] Pieces =
    [
        "<", ">", "]]>", "<![CDATA[", "&#0;", "&#x1F;", "&amp;", "&x;", "<!DOCTYPE", "<?xml version=\"1.1\"?>", "\0", "\ufeff", "-1", "99999999999999999999",
        "1e400", "NaN", "{", "}", "[", "]", "\"", "\\ud800", "null", "<Encrypt>AAAA</Encrypt>", "event", "qrscene_", "😀", "<a:b xmlns:a='c'/>",
    ];

    public static byte[] Of(byte[] seed, Random random)
    {
        var body = seed.ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--) Change(body, random);
        return [.. body];
    }

    private static void Change(List<byte> body, Random random)
    {
        var at = random.Next(body.Count + 1);
        var length = random.Next(Math.Min(30, body.Count - at) + 1);
        switch (random.Next(5))
        {
            case 0 when at < body.Count: body[at] ^= (byte)(1 << random.Next(8)); break;
            case 1: body.RemoveRange(at, length); break;
            case 2: body.InsertRange(at, body.GetRange(at, length)); break;
            case 3: body.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)])); break;
            case 4 when random.Next(4) == 0: body.RemoveRange(at, body.Count - at); break;
        }
    }
}
