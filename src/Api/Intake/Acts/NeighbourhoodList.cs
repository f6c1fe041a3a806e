using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Storage;

namespace ZiZhiJin.Api.Intake.Acts;

/// <summary>The neighbourhoods whose names hold what was said.</summary>
internal sealed class NeighbourhoodList(ZiZhiJinDb db) : IChatList
{
    public string Name => "neighbourhoods";

    public async Task<List<ChatChoice>> Offer(ChatSpeaker who, IReadOnlyDictionary<string, string> said, CancellationToken cancel)
    {
        var query = ChatWords.Even(said["query"]);
        return await (
            from area in db.Areas
            join parent in db.Areas on area.ParentId equals parent.Id
            where area.Kind == AreaKind.Neighbourhood && area.Name.Contains(query)
            orderby area.Name
            select new ChatChoice(area.Id.ToString(), area.Name + "（" + parent.Name + "）")).Take(IChatList.Most).ToListAsync(cancel);
    }
}
