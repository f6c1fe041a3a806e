using System.Text.Json;
using System.Text.Json.Serialization;

namespace ZiZhiJin.Storage.Encryption;

/// <summary>The key ring as it is written: keys in base64, by their id.</summary>
internal sealed record KeyRingFile(bool Development, string Current, Dictionary<string, string?> Keys, string Fingerprint)
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false,
        AllowDuplicateProperties = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    public static KeyRingFile Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<KeyRingFile>(File.ReadAllText(path), Strict)
                ?? throw new InvalidKeyRingException(path, "it is empty.");
        }
        catch (JsonException e)
        {
            throw new InvalidKeyRingException(path, $"line {e.LineNumber + 1}, at {e.Path ?? "its beginning"}, is not as it should be.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidKeyRingException(path, "there is no such file, or it may not be read.");
        }
    }
}
