using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ZiZhiJin.Api.Http;

/// <summary>JSON as this API reads and writes it: what is not expected is refused, enums by name, Chinese as it is.</summary>
internal static class StrictJson
{
    public static void AddStrictJson(this IServiceCollection services)
    {
        // In every environment, so that a malformed request reaches the one place that answers errors.
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(json => BeStrict(json.SerializerOptions));
    }

    private static void BeStrict(JsonSerializerOptions options)
    {
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.AllowDuplicateProperties = false;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.MaxDepth = 16;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Converters.Add(new EnumsByName());
        options.TypeInfoResolver = (options.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver()).WithAddedModifier(RefuseHoles);
    }

    // The serializer's own strictness about null does not reach into lists.
    private static void RefuseHoles(JsonTypeInfo type)
    {
        if (type is { Kind: JsonTypeInfoKind.Enumerable, ElementType.IsValueType: false }) type.OnDeserialized = list => ThrowOnHole((IEnumerable)list);
    }

    private static void ThrowOnHole(IEnumerable list)
    {
        if (list.Cast<object?>().Contains(null)) throw new JsonException("A list holds null.");
    }
}
