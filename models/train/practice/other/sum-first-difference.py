def app(ui):
    ui.title("Compare")
    with ui.row():
        a = ui.field("Word A")
        b = ui.field("Word B")
    if ui.button("Compare"):
        answer = "Equal"
        for i in range(max(len(a), len(b))):
            if a[i:i + 1] != b[i:i + 1]:
                answer = f"Difference: letter {i + 1}"
                break
        ui.state.answer = answer
    ui.text(ui.state.get("answer", "Type two words"))
