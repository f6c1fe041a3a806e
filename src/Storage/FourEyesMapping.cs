using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain;

namespace ZiZhiJin.Storage;

internal static class FourEyesMapping
{
    public const int LongestReason = 200;

    /// <summary>The columns of a request under four eyes, as part of the table of what is asked for.</summary>
    public static void AsFourEyes(this ComplexPropertyBuilder<FourEyes> request)
    {
        request.Property(eyes => eyes.Reason).HasColumnName("Reason").HasMaxLength(LongestReason);
        request.Property(eyes => eyes.AskedBy).HasColumnName("AskedBy");
        request.Property(eyes => eyes.AskedAt).HasColumnName("AskedAt");
        request.Property(eyes => eyes.ExpiresAt).HasColumnName("ExpiresAt");
        request.Property(eyes => eyes.State).HasColumnName("State");
        request.Property(eyes => eyes.DecidedBy).HasColumnName("DecidedBy");
        request.Property(eyes => eyes.DecidedAt).HasColumnName("DecidedAt");
    }
}
