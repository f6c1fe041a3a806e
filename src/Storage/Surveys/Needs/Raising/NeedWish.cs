using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys.Needs;

namespace ZiZhiJin.Storage.Surveys.Needs.Raising;

/// <summary>A need as a resident sends it.</summary>
public sealed record NeedWish(string Text, Guid? PhotoId, NeedPlace? Place, Nonce Nonce)
{
    public override string ToString() => nameof(NeedWish);
}
