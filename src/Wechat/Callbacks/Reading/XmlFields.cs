using System.Xml;

namespace ZiZhiJin.Wechat.Callbacks.Reading;

/// <summary>Reads XML without DTDs, entities, resolvers or depth. Residents' texts hold control characters at times: those are dropped.</summary>
internal static class XmlFields
{
    private const int Deepest = 8;
    private const int MostNodes = 10_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        // Of characters written as numbers; names and structure are checked all the same.
        CheckCharacters = false,
    };

    public static Fields? Read(string text)
    {
        using var reader = XmlReader.Create(new StringReader(XmlText.Legal(text)), Settings);
        var document = new Fields();
        var open = new Stack<Fields>([document]);
        for (var nodes = 0; reader.Read(); nodes++)
        {
            if (nodes > MostNodes || reader.Depth > Deepest) return null;
            Take(reader, open);
        }
        return document.Children.SingleOrDefault();
    }

    private static void Take(XmlReader reader, Stack<Fields> open)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                var field = open.Peek().Add(reader.Name);
                if (!reader.IsEmptyElement) open.Push(field);
                break;
            case XmlNodeType.EndElement:
                open.Pop();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                open.Peek().Append(XmlText.Legal(reader.Value));
                break;
        }
    }
}
