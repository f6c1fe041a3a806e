using Microsoft.AspNetCore.Components;
using ZiZhiJin.Desk.Community.Access;

namespace ZiZhiJin.Desk.Pages;

/// <summary>A page shows one view, which its handler has read. It asks nothing of anybody.</summary>
public abstract class PageOf<TView> : ComponentBase
{
    [Parameter, EditorRequired]
    public TView View { get; set; } = default!;

    /// <summary>Who looks at it; nobody at the door.</summary>
    [CascadingParameter]
    public Clerk Clerk { get; set; } = default!;
}
