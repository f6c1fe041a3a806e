using ZiZhiJin.Domain.Notices.Delivering;

namespace ZiZhiJin.Storage.Notices.Delivering;

/// <summary>Asks the sources which of their dispatches stand no more.</summary>
public sealed class TakenBack(IEnumerable<IDispatchSource> sources)
{
    /// <summary>The ids of those dispatches.</summary>
    internal async Task<HashSet<Guid>> Among(IReadOnlyCollection<Dispatch> dispatches, CancellationToken cancel)
    {
        var gone = new HashSet<Guid>();
        foreach (var source in sources)
        {
            var ofSource = dispatches.Where(dispatch => dispatch.SourceKind == source.Kind).ToList();
            if (ofSource.Count == 0) continue;
            var back = await source.TakenBack([.. ofSource.Select(dispatch => dispatch.SourceId)], cancel);
            gone.UnionWith(ofSource.Where(dispatch => back.Contains(dispatch.SourceId)).Select(dispatch => dispatch.Id));
        }

        return gone;
    }
}
