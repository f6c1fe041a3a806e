using System.Text.Json;
using System.Text.Json.Nodes;

namespace ZiZhiJin.Bench.Report;

/// <summary>artifacts/bench.json: one object per bench with flat figures. A bench that was not run this time keeps what it had.</summary>
internal static class BenchFile
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static async Task Write(string path, string bench, Figures figures)
    {
        var all = await Read(path);
        all[bench] = new JsonObject(figures.All.Select(figure => KeyValuePair.Create(figure.Name, (JsonNode?)Math.Round(figure.Value, 3))));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, all.ToJsonString(Indented) + "\n");
    }

    private static async Task<JsonObject> Read(string path) =>
        File.Exists(path) ? JsonNode.Parse(await File.ReadAllTextAsync(path))!.AsObject() : [];
}
