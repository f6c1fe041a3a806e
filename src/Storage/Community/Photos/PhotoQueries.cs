using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Photos;
using ZiZhiJin.Storage.Community.Mandates;

namespace ZiZhiJin.Storage.Community.Photos;

internal static class PhotoQueries
{
    /// <summary>One's own; as staff those of the area; and those that passed and belong to the person that one is or acts for.</summary>
    public static IQueryable<Photo> SeenBy(this IQueryable<Photo> photos, Caller caller, ZiZhiJinDb db)
    {
        var areas = db.Areas.Within(caller.ScopeOf(PhotoRoles.Readers));
        var represented = db.RepresentedBy(caller.AccountId);
        return photos.Where(photo => photo.DiscardedAt == null && (photo.AccountId == caller.AccountId
            || areas.Any(area => area.Id == photo.AreaId)
            || (photo.State == PhotoState.Passed && photo.PersonId != null && (photo.PersonId == caller.PersonId || represented.Any(one => one.Person.Id == photo.PersonId)))));
    }
}
