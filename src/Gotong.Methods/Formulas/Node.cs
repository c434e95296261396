using System.Collections.Immutable;
using System.Globalization;

namespace Gotong.Methods.Formulas;

/// <summary>A part of a formula.</summary>
internal abstract record Node
{
    public abstract Outcome Compute(Func<string, decimal?> valueOf);

    public abstract string Write();

    public virtual void Collect(ImmutableSortedSet<string>.Builder symbols) { }

    protected static Outcome Of(decimal value) => new(value, Trouble.None, null);
}

internal sealed record NumberNode(decimal Value) : Node
{
    public override Outcome Compute(Func<string, decimal?> valueOf) => Of(Value);

    public override string Write() => Value.ToString(CultureInfo.InvariantCulture);
}

internal sealed record SymbolNode(string Name) : Node
{
    public override Outcome Compute(Func<string, decimal?> valueOf) =>
        valueOf(Name) is { } value ? Of(value) : new(null, Trouble.ValueMissing, Name);

    public override string Write() => Name;

    public override void Collect(ImmutableSortedSet<string>.Builder symbols) => symbols.Add(Name);
}

internal sealed record NegativeNode(Node Inner) : Node
{
    public override Outcome Compute(Func<string, decimal?> valueOf)
    {
        var inner = Inner.Compute(valueOf);
        return inner.Value is { } value ? Of(-value) : inner;
    }

    public override string Write() => $"(-{Inner.Write()})";

    public override void Collect(ImmutableSortedSet<string>.Builder symbols) => Inner.Collect(symbols);
}

internal sealed record BinaryNode(char Operator, Node Left, Node Right) : Node
{
    public override Outcome Compute(Func<string, decimal?> valueOf)
    {
        var left = Left.Compute(valueOf);
        if (left.Value is not { } a)
            return left;
        var right = Right.Compute(valueOf);
        if (right.Value is not { } b)
            return right;
        return Operator switch
        {
            '+' => Of(a + b),
            '-' => Of(a - b),
            '*' => Of(a * b),
            _ when b == 0 => new(null, Trouble.DivisionByZero, null),
            _ => Of(a / b),
        };
    }

    public override string Write() => $"({Left.Write()} {Operator} {Right.Write()})";

    public override void Collect(ImmutableSortedSet<string>.Builder symbols)
    {
        Left.Collect(symbols);
        Right.Collect(symbols);
    }
}

internal sealed record CallNode(string Function, ImmutableArray<Node> Arguments) : Node
{
    public static readonly IReadOnlyList<string> Functions = ["min", "max", "avg", "sum"];

    public override Outcome Compute(Func<string, decimal?> valueOf)
    {
        var values = new List<decimal>(Arguments.Length);
        foreach (var argument in Arguments)
        {
            var outcome = argument.Compute(valueOf);
            if (outcome.Value is not { } value)
                return outcome;
            values.Add(value);
        }
        return Of(
            Function switch
            {
                "min" => values.Min(),
                "max" => values.Max(),
                "avg" => values.Average(),
                _ => values.Sum(),
            }
        );
    }

    public override string Write() => $"{Function}({string.Join("; ", Arguments.Select(a => a.Write()))})";

    public override void Collect(ImmutableSortedSet<string>.Builder symbols)
    {
        foreach (var argument in Arguments)
            argument.Collect(symbols);
    }
}
