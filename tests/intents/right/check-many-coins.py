def app(ui):
    ui.title("100 coins")
    if ui.button("Flip"):
        ui.state.heads = sum(random.random() < 0.5 for _ in range(100))
    heads = ui.state.get("heads")
    if heads is not None:
        ui.text(f"Heads: {heads}")
        ui.text(f"Tails: {100 - heads}")
