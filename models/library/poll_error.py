def app(ui):
    ui.title("Poll")
    asked = ui.number("Asked", 1000, min=1)
    yes = ui.number("Yes", 520, min=0)
    if yes > asked:
        ui.text("More yes than people", color="bad")
        return
    share = yes / asked
    error = 196 * math.sqrt(share * (1 - share) / asked)
    ui.text(f"{share:.1%} ± {error:.1f}", size=48, bold=True)
    ui.text(f"Between {share * 100 - error:.1f}% and {share * 100 + error:.1f}%", size=20)
