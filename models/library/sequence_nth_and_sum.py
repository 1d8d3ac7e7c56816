def app(ui):
    ui.title("Sequence")
    kind = ui.tabs(["Arithmetic", "Geometric"])
    first = ui.number("First term", 3)
    step = ui.number("Difference" if kind == "Arithmetic" else "Factor", 2)
    n = ui.slider("How many terms", 1, 20, 5)
    terms = [first]
    for _ in range(n - 1):
        terms.append(terms[-1] + step if kind == "Arithmetic" else terms[-1] * step)
    ui.text(", ".join(f"{term:.10g}" for term in terms), size=20)
    ui.text(f"Term {n}: {terms[-1]:.10g}", size=32, bold=True)
    ui.text(f"Sum: {sum(terms):.10g}", size=32, bold=True)
