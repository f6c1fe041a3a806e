using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Storage.Policies;

internal static class PolicyValueColumn
{
    public static void AsPolicyValue(this PropertyBuilder<PolicyValue> property) => property.HasColumnType("text").HasConversion(
        value => JsonSerializer.Serialize(value, Json.Options), text => JsonSerializer.Deserialize<PolicyValue>(text, Json.Options)!);
}
