using System.Reflection;
using System.Xml.Linq;

namespace ZiZhiJin.Api.OpenApi;

/// <summary>The sentence above an endpoint's class, read from the documentation file that the compiler writes beside the program.</summary>
internal static class Summaries
{
    private static readonly Lazy<Dictionary<string, string>> Written = new(Read);

    public static string? Of(MethodInfo handler) => Written.Value.GetValueOrDefault($"T:{handler.DeclaringType!.FullName!.Replace('+', '.')}");

    private static Dictionary<string, string> Read()
    {
        var file = Path.ChangeExtension(typeof(Summaries).Assembly.Location, ".xml");
        if (!File.Exists(file)) return [];
        return XDocument.Load(file).Descendants("member").Where(member => member.Element("summary") is not null)
            .ToDictionary(member => member.Attribute("name")!.Value, member => OnOneLine(member.Element("summary")!.Value));
    }

    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
