def app(ui):
    ui.title("Our fence")
    metres = ui.number("Metres", 10, min=1)
    posts = math.ceil(metres / 2) + 1
    cost = posts * 15 + metres * 30
    if ui.checkbox("Painted", False):
        cost += metres * 8
    ui.text(f"{posts} posts")
    ui.text(f"Cost: {cost:.2f}", size=32, bold=True)
