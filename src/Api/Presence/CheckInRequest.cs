using System.ComponentModel.DataAnnotations;

namespace ZiZhiJin.Api.Presence;

/// <summary>What a phone sends that has scanned the venue code.</summary>
/// <param name="VenueCode">What stands behind <c>/s/</c> in the scanned address.</param>
/// <param name="Nonce">16 random bytes, base64url.</param>
public sealed record CheckInRequest([Required, StringLength(200)] string VenueCode, [Required] string Nonce);
