using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Validation;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Api.Presence;

/// <summary>The occasions that the address speaks of, for the caller. What is not theirs is not there.</summary>
[SkipValidation]
public sealed class OccasionsHere : IBindableFromHttpContext<OccasionsHere>
{
    private readonly OccasionKind _kind;
    private readonly ZiZhiJinDb _db;

    private OccasionsHere(OccasionKind kind, ZiZhiJinDb db, Caller caller) => (_kind, _db, Caller) = (kind, db, caller);

    public Caller Caller { get; }

    public static ValueTask<OccasionsHere?> BindAsync(HttpContext context, ParameterInfo parameter) => ValueTask.FromResult(context.User.Identity is CallerIdentity identity
        ? new OccasionsHere(context.GetEndpoint()!.Metadata.GetRequiredMetadata<OccasionKind>(), context.RequestServices.GetRequiredService<ZiZhiJinDb>(), identity.Caller)
        : null);

    /// <summary>At which the caller shows codes, scans and enters.</summary>
    public Task<Occasion?> Led(Guid id, CancellationToken cancel) => Find(_kind.InCareOf(_db, Caller, _kind.Checkers), id, cancel);

    /// <summary>Of which the caller reads who was there.</summary>
    public Task<Occasion?> Read(Guid id, CancellationToken cancel) => Find(_kind.InCareOf(_db, Caller, _kind.Readers), id, cancel);

    /// <summary>To which the caller may come.</summary>
    public Task<Occasion?> Mine(Guid id, CancellationToken cancel) => Find(_kind.OpenTo(_db, Caller), id, cancel);

    /// <summary>A refusal in the words of these occasions.</summary>
    public Refusal? Say(Refusal? refusal) => refusal is null ? null : _kind.Says(refusal);

    private static Task<Occasion?> Find(IQueryable<Occasion> occasions, Guid id, CancellationToken cancel) =>
        occasions.AsNoTracking().FirstOrDefaultAsync(occasion => occasion.Id == id, cancel);
}
