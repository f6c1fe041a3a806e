using System.Security.Claims;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Community.Access;

/// <summary>Carries the caller through ASP.NET Core's pipeline.</summary>
internal sealed class CallerIdentity(Caller caller, byte[] tokenHash) : ClaimsIdentity(SessionAuthentication.Name)
{
    public Caller Caller { get; } = caller;
    public byte[] TokenHash { get; } = tokenHash;
}
