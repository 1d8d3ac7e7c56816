LEVELS = [("Optimal", 120, 80), ("Normal", 130, 85), ("High normal", 140, 90), ("High, grade 1", 160, 100), ("High, grade 2", 180, 110)]


def app(ui):
    ui.title("Blood pressure")
    upper = ui.number("Upper value", 135, min=50, max=300)
    lower = ui.number("Lower value", 85, min=30, max=200)
    level = "High, grade 3"
    for name, below_upper, below_lower in LEVELS:
        if upper < below_upper and lower < below_lower:
            level = name
            break
    ui.text(level, size=40, bold=True, color="bad" if level.startswith("High,") else "good")
    if level.startswith("High,"):
        ui.text("Measure again later and talk to a doctor", size=20)
    ui.table([[name, f"{a} / {b}"] for name, a, b in LEVELS], header=["Level", "Both below"])
