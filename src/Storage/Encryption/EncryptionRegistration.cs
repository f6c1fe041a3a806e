using Microsoft.Extensions.DependencyInjection;

namespace ZiZhiJin.Storage.Encryption;

public static class EncryptionRegistration
{
    /// <summary>Reads the ring at once, so that a bad one stops the start: the path is the setting KeyRing:Path.</summary>
    /// <exception cref="InvalidKeyRingException">The setting is missing, or its file cannot be used.</exception>
    public static IServiceCollection AddKeyRing(this IServiceCollection services, string? path) =>
        services.AddSingleton(KeyRing.Load(path is { Length: > 0 } ? path : throw new InvalidKeyRingException("(none)", "the setting KeyRing:Path is missing.")));
}
