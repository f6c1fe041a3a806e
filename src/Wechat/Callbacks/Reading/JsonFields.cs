using System.Text.Json;

namespace ZiZhiJin.Wechat.Callbacks.Reading;

/// <summary>Reads JSON, as the mini-program's messages can be set to: a list becomes fields of one name.</summary>
internal static class JsonFields
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 8 };

    public static Fields? Read(string text)
    {
        using var document = JsonDocument.Parse(text, Options);
        return document.RootElement.ValueKind == JsonValueKind.Object ? Of(document.RootElement) : null;
    }

    private static Fields Of(JsonElement element)
    {
        var fields = new Fields();
        Fill(fields, element);
        return fields;
    }

    private static void Fill(Fields fields, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String) fields.Append(XmlText.Legal(element.GetString()!));
        else if (element.ValueKind == JsonValueKind.Number) fields.Append(element.GetRawText());
        else if (element.ValueKind == JsonValueKind.Object)
            foreach (var member in element.EnumerateObject()) AddAll(fields, member.Name, member.Value);
    }

    private static void AddAll(Fields fields, string name, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array) Fill(fields.Add(name), value);
        else foreach (var item in value.EnumerateArray()) Fill(fields.Add(name), item);
    }
}
