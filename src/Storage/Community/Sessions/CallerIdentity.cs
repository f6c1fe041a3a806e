using System.Security.Claims;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Storage.Community.Sessions;

/// <summary>Carries the caller of a session, and which session it is, through a host's pipeline.</summary>
public sealed class CallerIdentity(Caller caller, byte[] tokenHash) : ClaimsIdentity(nameof(Session))
{
    public Caller Caller { get; } = caller;
    public byte[] TokenHash { get; } = tokenHash;
}
