using System.ComponentModel.DataAnnotations;

namespace ZiZhiJin.Api.Presence;

/// <param name="Nonce">16 random bytes, base64url.</param>
public sealed record RegistrationRequest([Required] string Nonce);
