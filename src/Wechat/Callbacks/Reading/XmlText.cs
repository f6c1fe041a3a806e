using System.Text;
using System.Xml;

namespace ZiZhiJin.Wechat.Callbacks.Reading;

/// <summary>What may stand in XML 1.0, coming and going.</summary>
internal static class XmlText
{
    /// <summary>Without control characters and halves of pairs.</summary>
    public static string Legal(string text)
    {
        var bad = FirstIllegal(text, 0);
        if (bad < 0) return text;

        var legal = new StringBuilder(text.Length);
        var from = 0;
        for (; bad >= 0; from = bad + 1, bad = FirstIllegal(text, from)) legal.Append(text, from, bad - from);
        return legal.Append(text, from, text.Length - from).ToString();
    }

    public static string Cdata(string text) => $"<![CDATA[{Legal(text).Replace("]]>", "]]]]><![CDATA[>", StringComparison.Ordinal)}]]>";

    private static int FirstIllegal(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (XmlConvert.IsXmlChar(text[at])) continue;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1])) return at;
            at++;
        }
        return -1;
    }
}
