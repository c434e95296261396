namespace Gotong.Methods.Portfolio.Solving;

/// <summary>The kinds of limits a plan keeps.</summary>
internal enum LimitKind
{
    Once,
    Mandatory,
    Money,
    Requires,
    RequiresFinished,
    Excludes,
    Group,
    AtOnce,
    Overlap,
}

/// <summary>One limit of the problem: what can conflict, bind or be changed.</summary>
/// <param name="Kind">Which kind.</param>
/// <param name="Id">Whose: an initiative, a source, an indicator.</param>
/// <param name="Other">The other initiative.</param>
/// <param name="At">The year of the plan, or the place of the rule.</param>
internal readonly record struct Limit(LimitKind Kind, string Id, string Other = "", int At = 0);
