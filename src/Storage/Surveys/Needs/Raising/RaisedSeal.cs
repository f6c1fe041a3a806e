using System.Text.Json;
using ZiZhiJin.Domain.Surveys.Needs;
using ZiZhiJin.Storage.Encryption;

namespace ZiZhiJin.Storage.Surveys.Needs.Raising;

/// <summary>Seals where a need is: it may be where somebody lives.</summary>
public sealed class RaisedSeal(KeyRing ring)
{
    private const string Field = "need-place";

    public byte[]? Close(Guid needId, NeedPlace? place) => place is null ? null : ring.Seal(needId, Field, JsonSerializer.Serialize(place.Kept(), Json.Options));

    public NeedPlace? Open(RaisedNeed need) => need.Place is null ? null : JsonSerializer.Deserialize<NeedPlace>(ring.Open(need.Id, Field, need.Place), Json.Options);
}
