def app(ui):
    ui.title("How many ways")
    with ui.row():
        n = int(ui.number("Things", 10, min=1, max=100))
        k = int(ui.number("Chosen", 3, min=0, max=100))
    rows = [
        ["Order counts, none twice", f"{math.perm(n, k):,}"],
        ["Order doesn't matter, none twice", f"{math.comb(n, k):,}"],
        ["Order counts, repeats allowed", f"{n ** k:,}"],
        ["Order doesn't matter, repeats allowed", f"{math.comb(n + k - 1, k):,}"],
    ]
    ui.table(rows, header=["Kind", "Ways"])
    ui.text(f"{n} things in a row: {math.factorial(n):,} ways" if n <= 20 else f"{n} things in a row: very many ways")
