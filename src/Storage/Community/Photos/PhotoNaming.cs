using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;

namespace ZiZhiJin.Storage.Community.Photos;

/// <summary>What a photo belongs to: a survey or a need, and the person in whose name. A photo belongs to one of them, and is discarded a day after nothing names it any more.</summary>
public sealed class PhotoNaming(ZiZhiJinDb db, TimeProvider time)
{
    /// <summary>Refuses as malformed a photo that the account has not uploaded, or that belongs to something else.</summary>
    public async Task Claim(PhotoOwner owner, Guid accountId, IReadOnlyCollection<Guid> photos, CancellationToken cancel)
    {
        if (photos.Count == 0) return;
        await db.Run(Name(owner, photos).Append(" AND (AccountId = ").Value(accountId).Append(" OR ").Owned(owner)
            .Append(") AND (SubjectId IS NULL OR IsNamed = 0 OR ").Owned(owner).Append(")"), cancel);
        var known = await db.Photos.CountAsync(photo => photos.Contains(photo.Id) && photo.SubjectId == owner.SubjectId && photo.PersonId == owner.PersonId && photo.IsNamed, cancel);
        if (known < photos.Distinct().Count()) throw new MalformedException("photo.unknown", "photos", "没有这张照片，或者它已经用在别处。请重新上传。");
    }

    /// <summary>These of the owner's photos are named, and no others.</summary>
    public async Task Settle(PhotoOwner owner, IReadOnlyCollection<Guid> named, CancellationToken cancel)
    {
        var sql = new SqlText().Append("UPDATE photos SET IsNamed = 0, TouchedAt = ").Value(time.GetUtcNow()).Append(" WHERE IsNamed = 1 AND ").Owned(owner);
        if (named.Count > 0) sql.Append(" AND Id NOT IN (").Each(named, photo => sql.Value(photo)).Append(")");
        await db.Run(sql, cancel);
        if (named.Count > 0) await db.Run(Name(owner, named).Append(" AND ").Owned(owner), cancel);
    }

    private SqlText Name(PhotoOwner owner, IReadOnlyCollection<Guid> photos)
    {
        var sql = new SqlText().Append("UPDATE photos SET AreaId = ").Value(owner.AreaId).Append(", SubjectId = ").Value(owner.SubjectId).Append(", PersonId = ").Value(owner.PersonId)
            .Append(", IsNamed = 1, TouchedAt = ").Value(time.GetUtcNow()).Append(" WHERE DiscardedAt IS NULL AND Id IN (");
        return sql.Each(photos, photo => sql.Value(photo)).Append(")");
    }
}
