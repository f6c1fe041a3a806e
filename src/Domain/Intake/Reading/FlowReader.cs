using System.Text.Json;
using System.Text.Json.Serialization;

namespace ZiZhiJin.Domain.Intake.Reading;

/// <summary>Reads a flow file, strictly: what the format does not know is a fault.</summary>
public static class FlowReader
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false,
        NumberHandling = JsonNumberHandling.Strict,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowOutOfOrderMetadataProperties = true,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <exception cref="MalformedFlowException">The file is no flow, or one that could go astray.</exception>
    public static Flow Read(string file, string json)
    {
        Flow flow;
        try
        {
            flow = JsonSerializer.Deserialize<Flow>(json, Strict) ?? throw new MalformedFlowException(file, null, "The file is empty.");
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException)
        {
            throw new MalformedFlowException(file, NodeOf((fault as JsonException)?.Path), fault.Message);
        }

        new FlowCheck(file, flow).Check();
        return flow;
    }

    private static string? NodeOf(string? path) =>
        path?.Split('.') is ["$", "nodes", var node, ..] ? node : path;
}
