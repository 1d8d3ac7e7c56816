def app(ui):
    ui.title("Eggs")
    eggs = ui.state.get("eggs", 0)
    if ui.button("Bought"):
        eggs = ui.state.eggs = eggs + 1
    if ui.button("Used"):
        eggs = ui.state.eggs = eggs - 1
    ui.text(f"{eggs} eggs", size=32)
