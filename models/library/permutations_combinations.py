import math


def app(ui):
    ui.title("Ways to choose")
    n = ui.slider("Things", 1, 30, 5)
    k = ui.slider("Chosen", 0, 30, 2)
    if k > n:
        ui.text("You can't choose more than there are", color="warn", size=20)
        return
    ui.text(f"Order counts: {math.perm(n, k):,}", size=32, bold=True)
    ui.text(f"Order doesn't count: {math.comb(n, k):,}", size=32, bold=True)
    ui.text(f"All {n} in a row: {math.factorial(n):,}", size=20)
