using System.Reflection;
using Microsoft.Extensions.Validation;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Api.Community.Access;

/// <summary>The caller, as a parameter of an endpoint that asks for a session. Not a part of the request that could be malformed.</summary>
[SkipValidation]
public sealed record CallerOfRequest(Caller Caller) : IBindableFromHttpContext<CallerOfRequest>
{
    public static ValueTask<CallerOfRequest?> BindAsync(HttpContext context, ParameterInfo parameter) =>
        ValueTask.FromResult(context.User.Identity is CallerIdentity identity ? new CallerOfRequest(identity.Caller) : null);
}
