using System.ComponentModel.DataAnnotations;
using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Api.Policies;

/// <summary>A value for a rule: exactly one of these, of the kind that the rule asks for.</summary>
public sealed record ValueRequest(
    int? Number = null, decimal? Percent = null, bool? Flag = null, [StringLength(200)] string? Text = null,
    [MaxLength(20)] IReadOnlyList<ValueRequest.Item>? Items = null)
{
    public sealed record Item([Required, StringLength(40, MinimumLength = 1)] string Id, [Required, StringLength(100, MinimumLength = 1)] string Name);

    internal PolicyValue Value => new(Number, Percent, Flag, Text, Items is null ? null : [.. Items.Select(item => new ListItem(item.Id, item.Name))]);
}
